import paddle
from caselib import floats


def todo_call():
    x = paddle.to_tensor(floats(3, 3))
    # TODO(pt2pd): TPD5001 torch.Tensor.is_pinned: Paddle does not tell whether memory is pinned
    return x.is_pinned()
