import paddle
from caselib import floats


def case_forms():
    x, y = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1))
    a = x.clone()
    a.set_(y)
    return a


def todo_layout():
    x = paddle.to_tensor(floats(3, 4))
    # TODO(pt2pd): TPD2002 torch.Tensor.set_: only set_(tensor) has an equivalent
    return x.set_(paddle.zeros([12]), 0, (2, 2), (2, 1))
