import torch


def todo_use():
    # TODO(pt2pd): TPD5001 torch.cuda.jiterator._create_jit_fn: device feature; remove it or use paddle.device
    return torch.cuda.jiterator._create_jit_fn


def todo_call(code_string):
    # TODO(pt2pd): TPD5001 torch.cuda.jiterator._create_jit_fn: device feature; remove it or use paddle.device
    return torch.cuda.jiterator._create_jit_fn(code_string)
