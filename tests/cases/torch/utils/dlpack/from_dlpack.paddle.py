import paddle
from caselib import floats


def case_round_trip():
    x = paddle.to_tensor(floats(3))
    return paddle.utils.dlpack.from_dlpack(paddle.utils.dlpack.to_dlpack(x)), paddle.utils.dlpack.from_dlpack(dlpack=paddle.utils.dlpack.to_dlpack(x))
