import paddle.nn as nn


class Base(nn.Layer):
    def freeze(self):
        for p in self.parameters():
            p.stop_gradient = True

    def features(self, x):
        return x.mean(axis=1)

    def ranked(self, x):
        return x.sort(axis=0), ["b", "a"]
