import paddle
from caselib import floats


def case_forms():
    x = paddle.to_tensor(floats(3, 4))
    return (
        list(x.chunk(2, 1)), list(x.chunk(3)), list(x.chunk(2, axis=1)),
        list(x.chunk(chunks=2, axis=-1)), x.chunk(1)[0], x.chunk(2, axis=1)[1])


def case_unpacked():
    x = paddle.to_tensor(floats(3, 4), stop_gradient=False)
    a, b = x.chunk(2, axis=1)
    (a * b).sum().backward()
    return a.detach(), b.detach(), x.grad
