import paddle
from caselib import floats, ints


def case_forms():
    x, i, s = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(ints(3, 4)), paddle.to_tensor(floats(3, 3))
    return x.trace(), s.trace(), i.trace()
