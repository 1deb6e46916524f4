import paddle
from paddle import distribution as distributions


def case_of_probs():
    u = paddle.to_tensor([0.2, 0.7, 0.4], stop_gradient=False)
    logits = paddle.logit(distributions.Geometric(u).probs, 1.1920929e-07)
    logits.sum().backward()
    return logits, u.grad


def case_of_logits():
    return paddle.logit(distributions.Geometric(probs=paddle.nn.functional.sigmoid(paddle.to_tensor([0.5, -1.0, 0.2]))).probs, 1.1920929e-07)
