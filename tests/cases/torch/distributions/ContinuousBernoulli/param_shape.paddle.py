import paddle
from paddle import distribution as distributions


def case_probs():
    u = paddle.to_tensor([0.2, 0.7, 0.4], stop_gradient=False)
    return distributions.ContinuousBernoulli(u).probs.shape
