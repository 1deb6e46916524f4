import paddle
import torch


def todo_use():
    x = paddle.zeros([2])
    # TODO(pt2pd): TPD5003 torch._dynamo.mark_dynamic: torch.compile's compiler; paddle.jit.to_static has no such hooks
    return x, torch._dynamo.mark_dynamic(x, 0)
