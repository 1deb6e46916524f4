import paddle
from caselib import floats


def case_forms():
    x = paddle.to_tensor(floats(3, 4))
    return list(x.stride()), x.stride(0), x.stride(dim=1), list(x.t().stride()), x.stride(-1)
