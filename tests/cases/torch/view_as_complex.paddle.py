import paddle
from caselib import floats


def case_forms():
    x = paddle.to_tensor(floats(3, 2))
    return paddle.as_complex(x), paddle.as_complex(x=x)
