import paddle
from caselib import floats


def case_forms():
    x = paddle.to_tensor(floats(3, 4))
    a, b = x.clone(), x.clone()
    a.unsqueeze_(0)
    b.unsqueeze_(axis=-1)
    return a, b
