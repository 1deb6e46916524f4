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


def case_default():
    return train(paddle.amp.GradScaler())


def case_options():
    return train(paddle.amp.GradScaler(init_loss_scaling=1024.0, incr_ratio=2.0, decr_ratio=0.5, incr_every_n_steps=100, enable=True))


def case_disabled():
    return train(paddle.amp.GradScaler(enable=False))


def case_state():
    scaler = paddle.amp.GradScaler(enable=False)
    other = paddle.amp.GradScaler(enable=False)
    other.load_state_dict(scaler.state_dict())
    return train(other), isinstance(other, paddle.amp.GradScaler)
