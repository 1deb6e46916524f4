import paddle
from caselib import floats


def unknown(x):
    return 1 if x.place.is_xpu_place() else 2


def case_read():
    x = paddle.to_tensor(floats(3, 3))
    return x.place.is_xpu_place(), not (x + 1).place.is_xpu_place(), unknown(x)
