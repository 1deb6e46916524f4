import paddle


def convert_old_imports(x):
    return isinstance(x, int) and not isinstance(x, (int, float))
