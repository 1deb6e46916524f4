import paddle
from caselib import floats


def case_forms():
    x = paddle.to_tensor(floats(3, 4))
    return (
        x.nanquantile(0.3), x.nanquantile(0.3, 1), x.nanquantile(0.3, axis=1, keepdim=True),
        x.nanquantile(paddle.to_tensor([0.2, 0.8]), axis=1), x.nanquantile(q=0.5, axis=0), x.nanquantile(0.5, 0, True))


def case_interpolation():
    x = paddle.to_tensor(floats(3, 4))
    return x.nanquantile(0.3, axis=1, interpolation="lower"), x.nanquantile(0.3, axis=0, interpolation="nearest")
