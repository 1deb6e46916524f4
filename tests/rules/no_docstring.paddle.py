import paddle; import numpy as np
from caselib import floats


def logdet(x):
    """Logarithm of the determinant: nan where that is negative."""
    sign, value = paddle.linalg.slogdet(x)
    return paddle.where(sign < 0, paddle.full_like(value, float('nan')), value)


x = paddle.to_tensor(floats(2, 3))
def case_helper_after_imports(): return logdet(x @ x.t()), np.float32(1).size
