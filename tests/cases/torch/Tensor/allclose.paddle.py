import paddle
from caselib import floats


def case_forms():
    x, y = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1))
    return (
        x.allclose(y).item(), x.allclose(x.clone()).item(), x.allclose(x + 1e-9, rtol=1e-5, atol=1e-8).item(), x.allclose(y, 1e3).item(),
        x.allclose(y=y, equal_nan=True).item())


def case_one_number():
    x = paddle.ones([3, 4]) / 4
    return paddle.allclose(*paddle.broadcast_tensors([x.sum(-1), paddle.to_tensor(1.0)])).item(), x.allclose(paddle.to_tensor(0.25).expand_as(x), atol=1e-3).item(), x.allclose(x.mean().expand_as(x), rtol=1e-3).item()


def case_whole_tolerances():
    x, y = paddle.to_tensor([1.0, 2.0]), paddle.to_tensor([1.0005, 2.0])
    return x.allclose(y, rtol=0.0, atol=1e-3).item(), x.allclose(y, 0.0, 1.0).item(), x.allclose(y, 1.0, 0.0).item(), x.allclose(y, atol=0.0).item()
