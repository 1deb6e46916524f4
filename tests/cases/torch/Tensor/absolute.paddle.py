import paddle
from caselib import floats, ints


def case_forms():
    x, k = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(ints(3, 4, low=-5, high=6))
    d = paddle.to_tensor(floats(3, 4)).astype('float64')
    return x.abs(), k.abs(), x[0].abs(), d.abs()


def case_gradient():
    x = paddle.to_tensor(floats(3, 4), stop_gradient=False)
    result = x.abs()
    (result * result).sum().backward()
    return x.grad


def rooted(place):
    return place.absolute()


def case_of_a_path():
    from pathlib import Path
    read = globals()["rooted"]
    return read(Path("/a/b")) == Path("/a/b"), paddle.to_tensor([-1.0, 2.0]).abs()
