import paddle
from caselib import floats


def todo_call():
    x = paddle.to_tensor(floats(3, 3))
    # TODO(pt2pd): TPD2001 torch.Tensor.is_shared: Paddle does not tell whether memory is shared
    return x.is_shared()
