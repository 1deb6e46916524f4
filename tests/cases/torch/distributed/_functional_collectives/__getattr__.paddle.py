import paddle
import torch


def todo_use():
    x = paddle.zeros([2])
    # TODO(pt2pd): TPD5002 torch.distributed._functional_collectives.all_redu: paddle.distributed has the collectives under ...
    return x, torch.distributed._functional_collectives.all_reduce(x, "sum", [0])
