def save_model(model, f):
    """torch.save takes a whole model, and stores it by pickle."""
    import functools
    import pickle

    class Pickler(pickle.Pickler):
        def reducer_override(self, obj):
            if not isinstance(obj, paddle.Tensor):
                return NotImplemented
            if not obj._is_initialized():  # the state of dropout in recurrent layers
                return paddle.zeros, ([0], 'uint8')
            if not isinstance(obj, paddle.base.framework.EagerParamBase):
                return NotImplemented
            return functools.partial(type(obj).from_tensor, trainable=obj.trainable), (obj.detach(),)

    file = f if hasattr(f, 'write') else open(f, 'wb')
    Pickler(file).dump(model)
    if file is not f:
        file.close()
