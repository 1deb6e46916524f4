import paddle
from caselib import floats


def case_forms():
    x = paddle.to_tensor(floats(3, 4))
    return x.renorm(2, 0, 1.0), x.renorm(p=1, axis=1, max_norm=2.0)


def todo_infinite():
    # TODO(pt2pd): TPD2002 torch.Tensor.renorm: Paddle leaves all as it is for an infinite p; scale by abs().amax()
    return paddle.to_tensor(floats(2, 3)).renorm(float('inf'), 0, 0.5)
