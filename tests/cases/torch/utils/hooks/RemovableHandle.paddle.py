import paddle
import torch
from paddle.nn.layer.layers import HookRemoveHelper


def takes(handle: HookRemoveHelper):
    return isinstance(handle, HookRemoveHelper)


def case_type():
    return takes(paddle.nn.ReLU().register_forward_hook(lambda m, i, o: None))


def todo_call():
    # TODO(pt2pd): TPD2001 torch.utils.hooks.RemovableHandle: no equivalent; rewrite this part by hand
    return torch.utils.hooks.RemovableHandle({})
