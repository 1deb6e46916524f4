import paddle
from caselib import floats


def todo_read():
    x = paddle.to_tensor(floats(3, 3))
    # TODO(pt2pd): TPD2001 torch.Tensor.is_meta: Paddle has no meta device
    return x.is_meta
