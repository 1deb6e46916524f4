import inspect


class Registry:
    def __init__(self, title):
        self.title, self.kinds = title, {}

    def register_module(self, cls=None, name=None):
        if cls is None:
            return lambda c: self.register_module(c, name)
        assert inspect.isclass(cls), cls
        self.kinds[name or cls.__name__] = cls
        return cls

    def build(self, plan, **more):
        options = {**plan, **more}
        kind = options.pop("kind")
        if kind not in self.kinds:
            raise KeyError("%s has no %s, only %s" % (self.title, kind, sorted(self.kinds)))
        return self.kinds[kind](**options)
