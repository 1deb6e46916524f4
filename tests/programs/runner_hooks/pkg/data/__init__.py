from .sets import Patterns, Stream, make_loaders
