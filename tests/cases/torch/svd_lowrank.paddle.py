import paddle
from caselib import floats


def case_forms():
    # tolerance: 1e-3 because the subspace is found by random projection
    x = paddle.to_tensor(floats(5, 2)) @ paddle.to_tensor(floats(2, 4))
    u, s, v = paddle.linalg.svd_lowrank(x, q=2)
    return s, u @ paddle.diag(s) @ v.t(), paddle.linalg.svd_lowrank(x, 2, niter=3)[1]
