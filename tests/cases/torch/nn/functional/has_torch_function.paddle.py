import paddle
import torch.nn.functional as F


def todo_call():
    # TODO(pt2pd): TPD2001 torch.nn.functional.has_torch_function: Paddle has no __torch_function__ protocol
    return F.has_torch_function(paddle.zeros([2, 2]))
