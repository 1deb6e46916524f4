import torch.optim as optim

from zoo.models.helpers import group_parameters

from .lamb import Lamb
from .lookahead import Lookahead

_OPTS = {'sgd': optim.SGD, 'adam': optim.Adam, 'adamw': optim.AdamW, 'rmsprop': optim.RMSprop, 'lamb': Lamb}


def create_optimizer(args, model, filter_bias_and_bn=True):
    opt_lower = args.opt.lower()
    weight_decay = args.weight_decay
    if weight_decay and filter_bias_and_bn:
        skip = {}
        if hasattr(model, 'no_weight_decay'):
            skip = model.no_weight_decay()
        parameters = group_parameters(model, weight_decay, skip)
        weight_decay = 0.
    else:
        parameters = model.parameters()
    opt_args = dict(lr=args.lr, weight_decay=weight_decay)
    opt_split = opt_lower.split('_')
    opt_lower = opt_split[-1]
    if opt_lower == 'sgd' or opt_lower == 'nesterov':
        optimizer = optim.SGD(parameters, momentum=0.9, nesterov=True, **opt_args)
    elif opt_lower == 'adamw':
        optimizer = optim.AdamW(parameters, **opt_args)
    elif opt_lower == 'lamb':
        optimizer = Lamb(parameters, **opt_args)
    else:
        raise ValueError('Invalid optimizer')
    if len(opt_split) > 1 and opt_split[0] == 'lookahead':
        optimizer = Lookahead(optimizer)
    return optimizer
