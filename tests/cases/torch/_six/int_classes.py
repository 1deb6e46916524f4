import torch


def convert_old_imports(x):
    from torch._six import int_classes
    return isinstance(x, int_classes) and not isinstance(x, (int_classes, float))
