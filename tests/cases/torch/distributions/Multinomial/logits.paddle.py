import paddle
from paddle import distribution as distributions


def case_of_probs():
    u = paddle.to_tensor([0.2, 0.7, 0.4], stop_gradient=False)
    logits = distributions.Multinomial(5, u).probs.clip(1.1920929e-07, 1 - 1.1920929e-07).log()
    logits.sum().backward()
    return logits, u.grad


def case_of_logits():
    return distributions.Multinomial(5, probs=paddle.nn.functional.softmax(paddle.to_tensor([0.5, -1.0, 0.2]), -1)).probs.clip(1.1920929e-07, 1 - 1.1920929e-07).log()
