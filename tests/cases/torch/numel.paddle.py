import paddle
from caselib import floats


def case_forms():
    x = paddle.to_tensor(floats(2, 3))
    return x.size, x.size // 2, (x + 1).size, f"{x.size:03d}", sum(t.size for t in [x, x])
