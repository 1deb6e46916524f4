import paddle
from caselib import floats, ints


def case_forms():
    x, y = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(ints(3, 4))
    return x.device == y.device, x.device.type, str(x.device), x.device == paddle.device("cpu"), paddle.zeros([2], device=x.device), x.device.index
