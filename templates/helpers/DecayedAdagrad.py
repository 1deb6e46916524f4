class DecayedAdagrad(Optimizer):
    """Adagrad whose rate decays with the number of steps."""

    def __init__(self, params, lr=0.01, lr_decay=0, weight_decay=0, initial_accumulator_value=0, eps=1e-10):
        super().__init__(params, {'lr': lr, 'lr_decay': lr_decay, 'eps': eps, 'weight_decay': weight_decay,
                                  'initial_accumulator_value': initial_accumulator_value})

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
                state = self.state[p]
                if not state:
                    state.update(step=0, sum=paddle.full_like(p, group['initial_accumulator_value']))
                rate = group['lr'] / (1 + state['step'] * group['lr_decay'])
                state['step'] += 1
                change = p.grad + group['weight_decay'] * p
                state['sum'] = state['sum'] + change * change
                p.subtract_(rate * change / (state['sum'].sqrt() + group['eps']))
        return loss
