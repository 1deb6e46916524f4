import paddle
from caselib import bools, floats, ints


def case_forms():
    x, i, m = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(ints(3, 4)), paddle.to_tensor(bools(3, 4))
    scalar = paddle.to_tensor(2.5)
    return x.tolist(), i.tolist(), m.tolist(), scalar.tolist(), x[0].tolist(), x.shape[0] + len(i.tolist())
