import paddle


def convert_old_imports(x):
    return isinstance(x, (str, bytes))
