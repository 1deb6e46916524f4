import paddle
from caselib import floats


def case_forms():
    x = paddle.to_tensor(floats(3, 4))
    return x.to(x.device) if x.place.is_gpu_place() else x


def pinned(t):
    return t


def case_named():
    x = paddle.to_tensor(floats(3, 4))
    return x if not paddle.cuda.is_available() else pinned(x)
