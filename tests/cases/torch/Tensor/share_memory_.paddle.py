import paddle
from caselib import floats


def todo_call():
    x = paddle.to_tensor(floats(3, 3))
    # TODO(pt2pd): TPD2001 torch.Tensor.share_memory_: Paddle Tensors are sent through queues without it; leave it out
    return x.share_memory_()
