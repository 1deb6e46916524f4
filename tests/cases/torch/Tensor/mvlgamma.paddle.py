import paddle
from caselib import positive


def case_forms():
    p = paddle.to_tensor(positive(3, 4))
    return (p + 3).multigammaln(2), (p + 3).multigammaln(p=2)
