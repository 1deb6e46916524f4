import paddle


def convert_old_imports(x):
    return x == float('inf') or -float('inf')
