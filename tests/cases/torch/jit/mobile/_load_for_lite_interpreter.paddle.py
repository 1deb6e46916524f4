import torch


def todo_use():
    # TODO(pt2pd): TPD5003 torch.jit.mobile._load_for_lite_interpreter: compiler feature; see paddle.jit
    return torch.jit.mobile._load_for_lite_interpreter


def todo_call(f):
    # TODO(pt2pd): TPD5003 torch.jit.mobile._load_for_lite_interpreter: compiler feature; see paddle.jit
    return torch.jit.mobile._load_for_lite_interpreter(f)
