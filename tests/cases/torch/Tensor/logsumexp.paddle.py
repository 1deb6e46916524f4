import paddle
from caselib import floats


def case_forms():
    x = paddle.to_tensor(floats(3, 4))
    return (
        x.logsumexp(1), x.logsumexp(axis=1, keepdim=True), x.logsumexp((0, 1)), x.logsumexp(0, True),
        x.logsumexp(axis=-1), x.logsumexp(axis=1), x.logsumexp(axis=0, keepdim=True))


def case_gradient():
    x = paddle.to_tensor(floats(3, 4), stop_gradient=False)
    result = x.logsumexp(1)
    (result * result).sum().backward()
    return x.grad
