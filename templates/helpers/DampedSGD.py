class DampedSGD(Optimizer):
    """SGD whose momentum takes in a part of the gradient only."""

    def __init__(self, params, lr=0.001, momentum=0, dampening=0, weight_decay=0):
        super().__init__(params, {'lr': lr, 'momentum': momentum, 'dampening': dampening, 'weight_decay': weight_decay})

    @paddle.no_grad()
    def step(self, closure=None):
        loss = None
        if closure is not None:
            with paddle.enable_grad():
                loss = closure()
        for group in self.param_groups:
            for p in group['params']:
                if p.grad is None:
                    continue
                change = p.grad + group['weight_decay'] * p
                if group['momentum']:
                    buffer = self.state[p].get('momentum_buffer')
                    if buffer is not None:
                        change = group['momentum'] * buffer + (1 - group['dampening']) * change
                    self.state[p]['momentum_buffer'] = change
                p.subtract_(group['lr'] * change)
        return loss
