package org.daybrief.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.NoHandlerFoundException;

/** Does not log which path has no page: a mistyped link still has its token. */
final class QuietDispatcher extends DispatcherServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void noHandlerFound(HttpServletRequest request, HttpServletResponse response) throws Exception {
        throw new NoHandlerFoundException(request.getMethod(), "", new HttpHeaders());
    }
}
