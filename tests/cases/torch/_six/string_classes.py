import torch


def convert_old_imports(x):
    from torch._six import string_classes
    return isinstance(x, string_classes)
