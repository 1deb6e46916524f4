import paddle


def convert_old_imports(x):
    return x == float('nan') or -float('nan')
