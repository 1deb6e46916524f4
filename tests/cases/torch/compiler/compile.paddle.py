import torch


def todo_forms():
    # TODO(pt2pd): TPD5003 torch.compiler.compile: paddle.jit.to_static is its nearest relative
    return torch.compiler.compile(abs)
