import paddle
from caselib import fill, floats


def train(scaler, steps=3):
    net = paddle.compat.nn.Linear(3, 1, bias=False)
    paddle.nn.init.constant_(net.weight, 0.5)
    optimizer = paddle.optimizer.SGD(parameters=net.parameters(), learning_rate=0.1)
    for i in range(steps):
        optimizer.zero_grad()
        loss = (net(paddle.to_tensor(floats(4, 3, seed=i))) ** 2).mean()
        scaler.scale(loss).backward()
        scaler.unscale_(optimizer)
        paddle.nn.utils.clip_grad_norm_(net.parameters(), 1.0)
        scaler.step(optimizer)
        scaler.update()
    return net.weight.detach().reshape([-1])


def case_disabled():
    scaler = paddle.amp.GradScaler(enable=False)
    return scaler.load_state_dict(scaler.state_dict())
