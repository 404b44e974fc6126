// How stored keys can be called. It may not import `vscode`.

const NAME = /^[A-Za-z_]\w{0,100}$/;

/** Whether an environment variable can be called so everywhere. */
export const isName = (name: string): boolean => NAME.test(name);
