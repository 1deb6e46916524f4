import paddle
from paddle import distribution as distributions


def case_probs():
    u = paddle.to_tensor([0.2, 0.7, 0.4], stop_gradient=False)
    return distributions.Multinomial(5, u).probs.shape


def case_logits():
    u = paddle.to_tensor([0.2, 0.7, 0.4], stop_gradient=False)
    return distributions.Multinomial(5, probs=paddle.nn.functional.softmax(u, -1)).probs.shape
