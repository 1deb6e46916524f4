import paddle
from caselib import floats


def case_forms():
    x = paddle.to_tensor(floats(3, 4))
    a, b = x.clone(), x.clone()
    a.renorm_(2, 0, 1.0)
    b.renorm_(p=1, axis=1, max_norm=2.0)
    return a, b


def todo_infinite():
    x = paddle.to_tensor(floats(2, 3))
    # TODO(pt2pd): TPD2002 torch.Tensor.renorm_: Paddle leaves all as it is for an infinite p; scale by abs().amax()
    x.renorm_(float('inf'), 0, 0.5)
    return x
