_models = {}


def register_model(fn):
    _models[fn.__name__] = fn
    return fn


def list_models(): return sorted(_models)


def create_model(name, pretrained=False, checkpoint_path='', **kwargs):
    kwargs = {k: v for k, v in kwargs.items() if v is not None}
    model = _models[name](pretrained=pretrained, **kwargs)
    if checkpoint_path:
        import torch
        model.load_state_dict(torch.load(checkpoint_path, map_location='cpu')['model'])
    return model
